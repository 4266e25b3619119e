/** Fast tests first: `npm run test:unit` runs core, functions and decision alone. */
module.exports = {
  testEnvironment: '<rootDir>/test/host_environment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/test/long_first.cjs',
  testTimeout: 60_000,
  // Jest leaves one core free unless told otherwise: on a small machine that is half of it.
  maxWorkers: '100%',
  // Spreadsheets that tests leave open stay in a worker from one file to the next (see test/host_environment.cjs).
  workerIdleMemoryLimit: '1GB',
  // The spreadsheet engine keeps timers after a test that failed before it could dispose of it.
  forceExit: true,
  moduleNameMapper: { '^puppeteer-core$': '<rootDir>/test/browser/puppeteer.cjs' },
  transform: {
    '/host/(headless|page/chart/chart_svg)\\.ts$': '<rootDir>/test/bundle_headless.cjs',
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          target: 'ES2022',
          esModuleInterop: true,
          isolatedModules: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
};
