import type { CommandLine, Session } from 'electron'
import { ORIGIN } from './app-files'

/**
 * Nothing leaves: no resolver, no proxy that answers, no background request, and every address but the program's own is
 * cancelled before it is looked at. CSP and this filter do not stop WebRTC; `web-rtc.ts` does.
 */
export function closeNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('disable-sync')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('proxy-server', '127.0.0.1:9')
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
}

/** What a page shows need not lie on disk in a cache either, and no key ring is asked for keys that are not used. */
export function keepOffDisk(commandLine: CommandLine): void {
  commandLine.appendSwitch('disable-http-cache')
  commandLine.appendSwitch('disable-gpu-shader-disk-cache')
  commandLine.appendSwitch('disable-breakpad')
  commandLine.appendSwitch('password-store', 'basic')
}

export function cancelRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }))
  session.setCertificateVerifyProc((_request, answer) => answer(-2))
}

/** A picture that a page has made itself has an address of its own origin. */
export function isOwn(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`) || address.startsWith(`blob:${ORIGIN}/`) || address.startsWith('data:image/')
}
