import { testInBrowser } from './test-in-browser.ts';

testInBrowser('chromium');
