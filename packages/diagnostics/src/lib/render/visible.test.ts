import { describe, expect, it } from 'vitest';
import { visible, visibleLines } from '../../index.js';

describe('visible', () => {
  it.each([
    ['\u001b[31m', String.raw`\u{1b}[31m`],
    ['a\nb\tc\rd', String.raw`a\u{a}b\u{9}c\u{d}d`],
    ['\u0000\u007f\u0085\u009b', String.raw`\u{0}\u{7f}\u{85}\u{9b}`],
    ['\u202a\u202e\u2066\u2069', String.raw`\u{202a}\u{202e}\u{2066}\u{2069}`],
    ['\u200e\u200f\u061c', String.raw`\u{200e}\u{200f}\u{61c}`],
    ['\u2028\u2029', String.raw`\u{2028}\u{2029}`],
    ['\u200b\u200c\u200d\u2060\ufeff\u00ad', String.raw`\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}`],
    ['\u3164\u115f\u034f', String.raw`\u{3164}\u{115f}\u{34f}`],
    ['\u{e0041}', String.raw`\u{e0041}`],
    ['\ud800x\udc00', String.raw`\u{d800}x\u{dc00}`],
  ])('escapes what is not seen as it is: %j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    'größe',
    '数据',
    'e\u0301',
    'кот',
    'عربي',
    '👨\u200d👩\u200d👧',
    '❤\ufe0f\u200d🔥',
    'a b',
    String.raw`\n`,
  ])('leaves %s as it is', (text) => expect(visible(text)).toBe(text));

  it('keeps lines and tabs where they are meant, but no lone return', () => {
    expect(visibleLines('a\tb\r\nc\n')).toBe('a\tb\r\nc\n');
    expect(visibleLines('a\rb\u001bc')).toBe(String.raw`a\u{d}b\u{1b}c`);
  });
});
