import { expect, it } from 'vitest';
import { htmlPage } from '../index.js';

it('writes a page that names itself, in its language, and asks for nothing', () => {
  const page = htmlPage({ title: 'A < B & C', content: '<p>text</p>' });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('<title>A &lt; B &amp; C</title>');
  expect(page).toContain('<h1>A &lt; B &amp; C</h1>');
  expect(page).not.toMatch(/\b(src|href)=|url\(|@import/);
});
