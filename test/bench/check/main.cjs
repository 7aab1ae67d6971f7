// A program of one process: the check for personal data in the kind of process the vault's are, and no window.
const { join } = require('node:path')
const { app, utilityProcess } = require('electron')

app.enableSandbox()
app.whenReady().then(() => {
  const child = utilityProcess.fork(join(__dirname, 'check-process.cjs'), [], { stdio: 'inherit' })
  child.once('exit', () => app.exit(0))
})
