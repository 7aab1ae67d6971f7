// The loader behind typescript.mjs; runs on Node's hooks thread.
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from 'rolldown/utils'

const endings = ['.ts', '.tsx', '.mts', '/index.ts']
const isFile = (url) =>
  stat(url).then(
    (found) => found.isFile(),
    () => false,
  )

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith('file:') && !context.parentURL.includes('/node_modules/')) {
    const plain = new URL(specifier, context.parentURL)
    if (!(await isFile(plain))) {
      for (const ending of endings) {
        const candidate = new URL(plain.href + ending)
        if (await isFile(candidate)) return next(candidate.href, context)
      }
    }
  }
  return next(specifier, context)
}

export async function load(url, context, next) {
  if (!/\.m?tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context)
  const path = fileURLToPath(url)
  const { code, map, errors } = await transform(path, await readFile(path, 'utf8'), {
    lang: url.endsWith('x') ? 'tsx' : 'ts',
    sourcemap: true,
    jsx: { runtime: 'automatic' },
  })
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const mapped = Buffer.from(JSON.stringify(map)).toString('base64')
  return { format: 'module', source: `${code}\n//# sourceMappingURL=data:application/json;base64,${mapped}`, shortCircuit: true }
}
