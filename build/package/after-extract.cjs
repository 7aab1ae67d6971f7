// The fallback runtime carries a folder `resources/app` that opens programs named on the command line: it must not ship.
const { rmSync } = require('node:fs')
const { join } = require('node:path')

exports.default = ({ appOutDir }) => {
  for (const name of ['app', 'default_app.asar']) rmSync(join(appOutDir, 'resources', name), { recursive: true, force: true })
}
