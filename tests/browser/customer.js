// SPDX-License-Identifier: Apache-2.0
// One customer with one phone: opens the link, reads Spanish, approves one line, declines one with a reason, asks for a call.
// Prints one JSON line: what was seen, what axe-core found, what it weighed and how long it took on Chromium's "Slow 3G".
'use strict';
const modules = process.argv[2];
const { chromium } = require(modules + '/playwright-core');
const axe = require('fs').readFileSync(modules + '/axe-core/axe.min.js', 'utf8');
const [base, link, others, pictures] = [process.argv[3], process.argv[4], JSON.parse(process.argv[5]), process.argv[6]];

async function serious(browser, address) {
  // The page's own policy allows no foreign script; the check is let in, the policy itself is tested elsewhere.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
  await context.close();
  return found.violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')
    .map((each) => each.id + ': ' + each.nodes[0].html.slice(0, 120));
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const told = { foreign: [], errors: [], violations: {} };
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'es-US' });
  const page = await context.newPage();
  page.on('request', (request) => { if (!request.url().startsWith(base)) told.foreign.push(request.url()); });
  page.on('console', (message) => { if (message.type() === 'error') told.errors.push(message.text() + ' ' + message.location().url); });
  page.on('pageerror', (error) => told.errors.push(String(error)));

  const session = await context.newCDPSession(page);
  let bytes = 0, photoBytes = 0;
  const kinds = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', (event) => kinds.set(event.requestId, event.type));
  session.on('Network.loadingFinished', (event) => {
    if (kinds.get(event.requestId) === 'Image') photoBytes += event.encodedDataLength;
    else bytes += event.encodedDataLength;
  });
  // DevTools' "Slow 3G" (now "3G"): 500 kbit/s and 400 ms, each with DevTools' own factors 0.8 and 5.
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 2000, downloadThroughput: 50000, uploadThroughput: 50000 });
  await page.goto(base + link, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  told.readableMs = Math.round(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
  await page.waitForLoadState('load');
  told.bytes = bytes;
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });

  told.language = await page.getAttribute('html', 'lang');
  told.heading = await page.innerText('h1');
  told.cookies = (await context.cookies()).length;
  if (pictures) await page.screenshot({ path: pictures + '/page-phone.png', fullPage: true });
  const cards = page.locator('article.card');
  await cards.nth(0).locator('button.yes').click();
  await cards.nth(0).locator('.decided.approved').waitFor();
  await cards.nth(1).locator('details.no > summary').click();
  await cards.nth(1).locator('select').selectOption('price');
  await cards.nth(1).locator('button[value=decline]').click();
  await cards.nth(1).locator('.decided.declined').waitFor();
  await page.getByRole('button', { name: 'Llámenme, por favor' }).click();
  await page.getByText('Le llamaremos pronto.').waitFor();
  await page.waitForLoadState('networkidle');
  told.photoBytes = photoBytes;
  told.stayed = page.url() === base + link;
  if (pictures) await page.screenshot({ path: pictures + '/page-decided.png', fullPage: true });
  await context.close();

  // The same without JavaScript, on a tablet: the form's own way.
  const plain = await browser.newContext({ viewport: { width: 820, height: 1180 }, javaScriptEnabled: false, locale: 'es-US' });
  const still = await plain.newPage();
  await still.goto(base + link);
  if (pictures) await still.screenshot({ path: pictures + '/page-tablet.png', fullPage: true });
  await still.locator('article.card').nth(2).locator('button.yes').click();
  told.voice = await still.locator('article.card audio[controls]').count();
  told.withoutScript = await still.locator('article.card').nth(2).locator('.decided.approved').count();
  await plain.close();

  for (const [name, path] of Object.entries({ order: link, ...others })) {
    told.violations[name] = await serious(browser, base + path);
    if (!pictures || name === 'order') continue;
    const context2 = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const shot = await context2.newPage();
    await shot.goto(base + path);
    await shot.screenshot({ path: pictures + '/page-' + name + '.png', fullPage: true });
    await context2.close();
  }
  await browser.close();
  console.log(JSON.stringify(told));
})().catch((error) => { console.error(error); process.exit(1); });
