// The least a program of this runtime can be: windows with a static page, and processes with nothing in them.
const { join } = require('node:path')
const { app, BrowserWindow, utilityProcess } = require('electron')

const wanted = (name, otherwise) => Number(process.env[`BARE_${name}`] ?? otherwise)

app.enableSandbox()
app.whenReady().then(() => {
  const sizes = [
    { x: 320, y: 110, width: 1280, height: 860 },
    { x: 1920, y: 0, width: 1920, height: 1080 },
  ]
  for (const size of sizes.slice(0, wanted('WINDOWS', 1))) {
    const window = new BrowserWindow({ ...size, webPreferences: { sandbox: true } })
    window.setMenu(null)
    window.loadFile(join(__dirname, 'page.html'))
    window.focus()
  }
  for (let number = 0; number < wanted('PROCESSES', 0); number++) utilityProcess.fork(join(__dirname, 'empty.cjs'))
})
