// What the suites have in common. `npm run test:long` runs the files that are too slow for the ten minutes as well.
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { inRoot } from '../build/places.mts'
import { addedInTests } from '../build/profiles/added-in-tests.mts'

interface Suite {
  readonly include: string[]
  readonly testTimeout?: number
  /** Real windows: one file after another, for two programs would share a screen and two cores. */
  readonly windows?: boolean
}

export const suite = (name: string, { include, testTimeout, windows = false }: Suite): ViteUserConfig =>
  defineConfig({
    root: inRoot(),
    cacheDir: inRoot('node_modules', '.cache', 'samrum', `vitest-${name}`),
    plugins: [react(), addedInTests()],
    define: { __TEST_HOOKS__: 'true', __BUILD_COMMIT__: '"test"' },
    resolve: { alias: [{ find: /^pdfjs-dist$/, replacement: inRoot('node_modules/pdfjs-dist/legacy/build/pdf.mjs') }] },
    test: {
      name,
      include,
      exclude: process.env.SAMRUM_LONG ? [] : ['**/*.long.test.*'],
      environment: 'node',
      pool: 'forks',
      fileParallelism: !windows,
      maxWorkers: windows ? 1 : 2,
      setupFiles: windows ? [inRoot('test', 'e2e', 'setup.ts')] : [],
      testTimeout: testTimeout ?? (windows ? 60_000 : 10_000),
      hookTimeout: windows ? 120_000 : 30_000,
      teardownTimeout: 20_000,
      passWithNoTests: true,
      unstubEnvs: true,
      restoreMocks: true,
    },
  })
