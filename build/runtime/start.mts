// `npm start [-- --demo]`: the release edition on the desktop. The program itself says whether Chromium may keep its sandbox.
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { isRoot, say } from '../commands.mts'
import { launchPlan } from './launch-plan.mts'

const plan = await launchPlan({ edition: 'app', screen: 'desktop' }).catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
if (isRoot()) say('Started as root: the program runs as an ordinary user with a home of its own, which is removed when it ends.')
const child = spawn(plan.executable, [...plan.args, ...process.argv.slice(2)], {
  env: { ...plan.env, HOME: isRoot() ? plan.makeHome() : homedir() },
  stdio: ['ignore', 'inherit', 'ignore'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('close', (code) => {
  plan.close()
  process.exit(code ?? 1)
})
