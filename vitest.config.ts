import { defineConfig } from 'vitest/config'

const common = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: 'forks' as const,
  setupFiles: ['./test/support/properties.ts'],
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'parts',
          include: [
            'src/**/*.test.ts',
            'workbench/src/**/*.test.ts',
            'training/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...common,
          name: 'whole',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/build.ts'],
          testTimeout: 120_000,
          // a browser is waited for as long as it waits itself, on a slow machine too
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
