// What Electron's own default app does, for a runtime that came without one: opens the folder named on the command line.
const { app } = require('electron')
const Module = require('node:module')
const path = require('node:path')

const takesValue = new Set(['-r', '--require'])
const words = process.argv.slice(1)
const named = words.find((word, index) => !word.startsWith('-') && !takesValue.has(words[index - 1]))
const folder = path.resolve(named ?? '.')
const about = require(path.join(folder, 'package.json'))

app.setAppPath(folder)
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
app.setPath('userData', path.join(app.getPath('appData'), app.name))
Module._load(path.join(folder, about.main), Module, true)
