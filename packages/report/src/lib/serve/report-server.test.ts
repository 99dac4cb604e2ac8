import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportServer } from './report-server.js';

let server: ReportServer;
beforeEach(async () => {
  server = await ReportServer.open(0, 'none yet');
});
afterEach(() => server.close());

test('serves the page to this machine alone, and nothing else', async () => {
  expect(await (await fetch(server.address)).text()).toBe('none yet');
  server.show('<p>one</p>');
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(server.address);
  expect(await page.text()).toBe('<p>one</p>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${server.address}report.json`)).status).toBe(404);
  expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
});

test('refuses a page of another name that was led to its address', async () => {
  const status = await new Promise((resolve) => {
    request(server.address, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(421);
});

test('sends the page anew when it changes, and says when nothing more comes', async () => {
  server.show('first');
  const { body } = await fetch(`${server.address}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('event: message\ndata: "first"\n\n');
  server.show('two\nlines');
  expect((await reader?.read())?.value).toBe('event: message\ndata: "two\\nlines"\n\n');
  const closed = server.close();
  expect((await reader?.read())?.value).toContain('event: end');
  expect((await reader?.read())?.done).toBe(true);
  await closed;
  await expect(fetch(server.address)).rejects.toThrow();
  server = await ReportServer.open(0, 'none yet');
});

test('a port that is taken is an error with a way out', async () => {
  const port = Number(new URL(server.address).port);
  await expect(ReportServer.open(port, '')).rejects.toThrow(
    `E669 the port ${port} of this machine cannot be had: it is in use`,
  );
});
