// Ways a script in a page could try to reach somebody. Each is the source of a function of a host and port; it is run in the page.
// What it answers is only told: whether somebody was reached is counted elsewhere.

const element = (tag: string, set: string) =>
  `(host) => { const it = document.createElement('${tag}'); ${set}; document.body.append(it); setTimeout(() => it.remove(), 400); return 'tried' }`
const link = (rel: string, more = '') =>
  `(host) => { const it = document.createElement('link'); it.rel = '${rel}'; it.href = 'http://' + host + '/${rel}'; ${more}; document.head.append(it); return 'tried' }`

export const VECTORS: Readonly<Record<string, string>> = {
  fetch: `(host) => fetch('http://' + host + '/').then(() => 'came through', () => 'refused')`,
  'fetch without an answer': `(host) => fetch('http://' + host + '/', { mode: 'no-cors' }).then(() => 'came through', () => 'refused')`,
  'fetch that outlives the page': `(host) => fetch('http://' + host + '/', { method: 'POST', body: 'x', keepalive: true }).then(() => 'came through', () => 'refused')`,
  request: `(host) => new Promise((done) => { const it = new XMLHttpRequest(); it.onload = () => done('came through'); it.onerror = () => done('refused'); it.open('GET', 'http://' + host + '/'); it.send() })`,
  'web socket': `(host) => new Promise((done) => { const it = new WebSocket('ws://' + host + '/'); it.onopen = () => done('came through'); it.onerror = () => done('refused') })`,
  'event source': `(host) => new Promise((done) => { const it = new EventSource('http://' + host + '/'); it.onopen = () => done('came through'); it.onerror = () => { it.close(); done('refused') } })`,
  beacon: `(host) => String(navigator.sendBeacon('http://' + host + '/', 'x'))`,
  'web transport': `async (host) => { try { const it = new WebTransport('https://' + host + '/'); await it.ready; return 'came through' } catch { return 'refused' } }`,
  image: element('img', `it.src = 'http://' + host + '/image'`),
  'image set': element('img', `it.srcset = 'http://' + host + '/set 1x'`),
  picture: element('picture', `it.innerHTML = '<source srcset="http://' + host + '/picture"><img>'`),
  'style sheet': link('stylesheet'),
  'style import': element('style', `it.textContent = '@import url(http://' + host + '/import)'`),
  'style background': element('div', `it.style.cssText = 'height:9px;background:url(http://' + host + '/background)'`),
  font: `(host) => new FontFace('x', 'url(http://' + host + '/font)').load().then(() => 'came through', () => 'refused')`,
  sound: element('audio', `it.src = 'http://' + host + '/audio'; it.load()`),
  film: element('video', `it.poster = 'http://' + host + '/poster'; it.src = 'http://' + host + '/video'; it.load()`),
  object: element('object', `it.data = 'http://' + host + '/object'`),
  embed: element('embed', `it.src = 'http://' + host + '/embed'`),
  frame: element('iframe', `it.src = 'http://' + host + '/frame'`),
  'frame with content': element('iframe', `it.srcdoc = '<img src="http://' + host + '/srcdoc">'`),
  'drawing that points elsewhere': element(
    'div',
    `it.innerHTML = '<svg><image href="http://' + host + '/svg" width="9" height="9"/><use href="http://' + host + '/use#a"/></svg>'`,
  ),
  script: element('script', `it.src = 'http://' + host + '/script.js'`),
  'imported module': `(host) => { const it = document.createElement('script'); it.type = 'module'; it.textContent = 'import("http://' + host + '/module.js")'; document.body.append(it); return 'tried' }`,
  worker: `(host) => { try { new Worker('http://' + host + '/worker.js'); return 'made' } catch { return 'refused' } }`,
  'worker of a blob': `(host) => { try { new Worker(URL.createObjectURL(new Blob(['fetch("http://' + host + '/blob")']))); return 'made' } catch { return 'refused' } }`,
  'shared worker': `(host) => { try { new SharedWorker('http://' + host + '/worker.js'); return 'made' } catch { return 'refused' } }`,
  'service worker': `(host) => navigator.serviceWorker ? navigator.serviceWorker.register('http://' + host + '/sw.js').then(() => 'made', () => 'refused') : 'not there'`,
  'own service worker': `() => navigator.serviceWorker ? navigator.serviceWorker.register('/assets/sw.js').then(() => 'made', () => 'refused') : 'not there'`,
  form: element('form', `it.action = 'http://' + host + '/form'; it.method = 'post'; document.body.append(it); it.submit()`),
  'form in a new window': element(
    'form',
    `it.action = 'http://' + host + '/form'; it.target = '_blank'; document.body.append(it); it.submit()`,
  ),
  'link that is pressed': element('a', `it.href = 'http://' + host + '/link'; document.body.append(it); it.click()`),
  'link that tells': element('a', `it.href = '#'; it.ping = 'http://' + host + '/ping'; document.body.append(it); it.click()`),
  'link that downloads': element(
    'a',
    `it.href = 'http://' + host + '/file'; it.download = 'x'; document.body.append(it); it.click()`,
  ),
  'new window': `(host) => String(window.open('http://' + host + '/window'))`,
  navigation: `(host) => { location.href = 'http://' + host + '/navigation'; return 'tried' }`,
  'navigation in a while': element('meta', `it.httpEquiv = 'refresh'; it.content = '0;url=http://' + host + '/refresh'`),
  'name looked up ahead': link('dns-prefetch', `it.href = '//samrum-test.example'`),
  'connection made ahead': link('preconnect'),
  'page fetched ahead': link('prefetch'),
  'page shown ahead': link('prerender'),
  'file fetched ahead': link('preload', `it.as = 'image'`),
  'module fetched ahead': link('modulepreload'),
  manifest: link('manifest'),
  icon: link('icon'),
  'rules of speculation': `(host) => { const it = document.createElement('script'); it.type = 'speculationrules'; it.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: ['http://' + host + '/speculation'] }] }); document.head.append(it); return 'tried' }`,
  'call by STUN and TURN': `async (host) => { const it = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host }, { urls: ['turn:' + host + '?transport=udp', 'turn:' + host + '?transport=tcp'], username: 'x', credential: 'x' }] }); it.createDataChannel('x'); const found = []; it.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate); await it.setLocalDescription(await it.createOffer()); await new Promise((done) => setTimeout(done, 800)); it.close(); return found.length + ' candidates' }`,
  'call straight to an address': `async (host) => { const [address, port] = host.split(':'); const it = new RTCPeerConnection(); it.createDataChannel('x'); const offer = await it.createOffer(); await it.setLocalDescription(offer); const answer = { type: 'answer', sdp: offer.sdp.replace('a=setup:actpass', 'a=setup:active') }; await it.setRemoteDescription(answer).catch(() => {}); await it.addIceCandidate({ candidate: 'candidate:1 1 udp 2122260223 ' + address + ' ' + port + ' typ host', sdpMid: '0', sdpMLineIndex: 0 }).catch(() => {}); await new Promise((done) => setTimeout(done, 500)); it.close(); return 'tried' }`,
}
