/** What tests get as puppeteer-core: loaded once per worker, not once per file through Jest, module by module. */
module.exports = requireOutside('puppeteer-core');
