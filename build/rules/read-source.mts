// Reads one source file into what the rules ask about: what it imports (types too), which names it uses, how long it is.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { parseSync } from 'rolldown/utils'

export interface Import {
  /** A path in the checkout, `node:x` for Node's own, or the name of a package with what follows it. */
  readonly to: string
  readonly kind: 'file' | 'package' | 'node'
  readonly typeOnly: boolean
  readonly names: readonly string[]
  readonly line: number
}

export interface Use {
  readonly name: string
  readonly line: number
}

export interface Source {
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** Identifiers that are no property: `fetch`, `ipcMain`. Member accesses as `Date.now`. Constructions as `new Database`. */
  readonly uses: readonly Use[]
  readonly strings: readonly Use[]
  /** Attributes of plain HTML elements, as `div title`. */
  readonly attributes: readonly Use[]
  /** String literals handed to a call or construction, as `DomainError consent/unknown`. */
  readonly handed: readonly Use[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const nodeAt = (node: Node, key: string): Node | undefined => (isNode(node[key]) ? node[key] : undefined)
const nodesAt = (node: Node, key: string): Node[] => (Array.isArray(node[key]) ? node[key].filter(isNode) : [])
const nameOf = (node: Node | undefined): string | undefined => (node && typeof node.name === 'string' ? node.name : undefined)
const stringOf = (node: Node | undefined): string | undefined => (node && typeof node.value === 'string' ? node.value : undefined)

const endings = ['', '.ts', '.tsx', '.mts', '.d.ts', '/index.ts', '/index.tsx']

const resolve = (root: string, from: string, specifier: string): Pick<Import, 'to' | 'kind'> => {
  if (!specifier.startsWith('.')) {
    const bare = specifier.replace(/^node:/, '')
    return isBuiltin(bare) ? { to: `node:${bare}`, kind: 'node' } : { to: specifier, kind: 'package' }
  }
  const plain = posix.join(posix.dirname(from), specifier.split('?')[0] ?? '')
  const found = endings
    .map((ending) => plain + ending)
    .find((path) => existsSync(posix.join(root, path)) && statSync(posix.join(root, path)).isFile())
  return { to: found ?? plain, kind: 'file' }
}

const importedNames = (node: Node): string[] =>
  nodesAt(node, 'specifiers').flatMap((one) => nameOf(nodeAt(one, 'imported')) ?? [])

/** Parses a file of the checkout. @throws when it is not valid TypeScript */
export const readSource = (root: string, path: string, text = readFileSync(posix.join(root, path), 'utf8')): Source => {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const lineOf = (node: Node): number => {
    let low = 0
    let high = lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((lineStarts[middle] ?? 0) <= node.start) low = middle
      else high = middle
    }
    return low + 1
  }
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)

  const imports: Import[] = []
  const uses: Use[] = []
  const strings: Use[] = []
  const attributes: Use[] = []
  const handed: Use[] = []
  const addImport = (node: Node, source: Node | undefined, typeOnly: boolean, names: string[] = []): void => {
    const specifier = stringOf(source)
    if (specifier !== undefined) imports.push({ ...resolve(root, path, specifier), typeOnly, names, line: lineOf(node) })
  }
  const isTypeOnly = (node: Node, kind: string): boolean => {
    const specifiers = nodesAt(node, 'specifiers')
    return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'))
  }

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        addImport(node, nodeAt(node, 'source'), isTypeOnly(node, 'importKind'), importedNames(node))
        return
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        addImport(node, nodeAt(node, 'source'), isTypeOnly(node, 'exportKind'))
        break
      case 'ImportExpression':
        addImport(node, nodeAt(node, 'source'), false)
        break
      case 'TSImportType':
        addImport(node, nodeAt(node, 'source'), true)
        break
      case 'Literal':
        if (typeof node.value === 'string') strings.push({ name: node.value, line: lineOf(node) })
        break
      case 'TemplateElement': {
        const cooked = (node.value as { cooked?: string } | undefined)?.cooked
        if (cooked) strings.push({ name: cooked, line: lineOf(node) })
        break
      }
      case 'Identifier':
        if (typeof node.name === 'string') uses.push({ name: node.name, line: lineOf(node) })
        break
      case 'MemberExpression': {
        const [object, property] = [nodeAt(node, 'object'), nodeAt(node, 'property')]
        if (!node.computed) uses.push({ name: `${nameOf(object) ?? ''}.${nameOf(property) ?? ''}`, line: lineOf(node) })
        if (object) visit(object)
        if (property && node.computed) visit(property)
        return
      }
      case 'Property':
        if (!node.computed) {
          const value = nodeAt(node, 'value')
          if (value) visit(value)
          return
        }
        break
      case 'CallExpression':
      case 'NewExpression': {
        const callee = nameOf(nodeAt(node, 'callee'))
        const given = nodesAt(node, 'arguments')
        if (callee && node.type === 'NewExpression')
          uses.push({ name: `new ${callee}${given.length === 0 ? '()' : ''}`, line: lineOf(node) })
        if (callee === 'require') addImport(node, given[0], false)
        for (const argument of given) {
          const text = stringOf(argument)
          if (callee && text !== undefined) handed.push({ name: `${callee} ${text}`, line: lineOf(argument) })
        }
        break
      }
      case 'JSXOpeningElement': {
        const element = nameOf(nodeAt(node, 'name')) ?? ''
        for (const attribute of nodesAt(node, 'attributes')) {
          const name = nameOf(nodeAt(attribute, 'name'))
          if (name && /^[a-z]/.test(element)) attributes.push({ name: `${element} ${name}`, line: lineOf(attribute) })
        }
        break
      }
    }
    for (const key in node) {
      const value = node[key]
      if (isNode(value)) visit(value)
      else if (Array.isArray(value)) for (const one of value) if (isNode(one)) visit(one)
    }
  }
  visit(program as unknown as Node)
  return { path, lines: lineStarts.length - (text.endsWith('\n') ? 1 : 0), imports, uses, strings, attributes, handed }
}
