// Uses the page of a tenant as a person does, in a headless browser, and prints what it showed as JSON.
//   node page.mjs BROWSER ADDRESS FOLDER_FOR_SCREENSHOTS
import { chromium } from 'playwright-core';

const [, , executablePath, address, folder] = process.argv;
const timeout = 300_000; // a guard against hanging on a busy machine
const browser = await chromium.launch({ executablePath, timeout, args: ['--no-sandbox', '--disable-background-networking'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false, ignoreHTTPSErrors: true });
context.setDefaultTimeout(timeout);
const page = await context.newPage();
const errors = [];
page.on('console', message => message.type() === 'error' && errors.push(message.text()));
const seen = {};

await page.goto(address);
seen.title = await page.title();
seen.hooks = await page.locator('article strong:first-child').allTextContents();
seen.requests = await page.locator('tbody tr').count();
seen.refusals = await page.locator('tbody td:nth-child(6)').allTextContents();

await page.getByRole('button', { name: 'read-only' }).click();
seen.mode = await page.locator('header .mode').textContent();
await page.locator('summary', { hasText: 'Add a fault' }).click();
await page.getByLabel('Status').fill('503');
await page.getByLabel('Share, %').fill('25');
await page.getByRole('button', { name: 'Add', exact: true }).click();
seen.faults = await page.locator('aside li').allTextContents();
await page.getByLabel('Tier').selectOption('enterprise');
await page.getByRole('button', { name: 'Set' }).click();
seen.tier = await page.getByLabel('Tier').inputValue();

const first = page.locator('article').first();
await first.locator('summary', { hasText: 'Run' }).click();
await first.getByRole('button', { name: 'Run' }).click();
seen.outcome = await page.locator('.outcome p').first().textContent();
seen.result = JSON.parse(await page.locator('.outcome pre').first().textContent());
await page.screenshot({ path: `${folder}/desktop.png`, fullPage: true });

const shown = page.locator('article').first();
await shown.locator('summary', { hasText: 'Run' }).isVisible();
await shown.getByLabel('Arguments').fill('[1]');
await shown.getByRole('button', { name: 'Run' }).click();
seen.problem = await page.getByRole('alert').textContent();
await page.locator('article').first().getByRole('button', { name: 'Disable' }).click();
seen.badge = await page.locator('article .badge').first().textContent();

await page.setViewportSize({ width: 390, height: 844 });
await page.goto(address);
seen.wider = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth').catch(() => null);
await page.screenshot({ path: `${folder}/phone.png`, fullPage: true });
await page.emulateMedia({ colorScheme: 'dark' });
await page.screenshot({ path: `${folder}/dark.png` });
seen.errors = errors;
console.log(JSON.stringify(seen));
await browser.close();
