const { availableParallelism } = require('node:os');

/** Tests in a browser wait for its next picture now and then: one worker more than there are cores leaves none of them idle. */
module.exports = { ...require('./jest.config.cjs'), maxWorkers: availableParallelism() + 1 };
