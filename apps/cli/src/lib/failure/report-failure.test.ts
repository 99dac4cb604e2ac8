import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConvlangError, report } from '@convlang/diagnostics';
import { contextHere } from '../../testing/run-here.js';
import { reportFailure } from './report-failure.js';
import { SourceTexts } from './source-texts.js';

function contextOf(env: Readonly<Record<string, string>> = {}) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({
      write(part: Buffer, _, done) {
        written[name] += part.toString();
        done();
      },
    });
  const context = contextHere(stream('out'), stream('err'), { env });
  return { context, written };
}

describe('reportFailure', () => {
  it('calls an unexpected error a fault of convlang: status 3, what to report, no stack', () => {
    const { context, written } = contextOf();
    expect(reportFailure(new Error('boom'), context, new SourceTexts(), false)).toBe(3);
    expect(written.err).toContain('a fault in convlang itself, not in your files: boom');
    expect(written.err).toContain(process.version);
    expect(written.err).not.toContain('    at ');
    expect(written.out).toBe('');
  });

  it('shows the stack to those who ask for it', () => {
    const { context, written } = contextOf({ CONVLANG_DEBUG: '1' });
    reportFailure(new Error('boom'), context, new SourceTexts(), false);
    expect(written.err).toContain('    at ');
  });

  it('shows diagnostics on the error stream, or as JSON on the output', () => {
    const error = new ConvlangError([report('E501', { file: 'x.png' }, null)]);
    const people = contextOf();
    expect(reportFailure(error, people.context, new SourceTexts(), false)).toBe(1);
    expect(people.written).toEqual({ out: '', err: 'E501 x.png does not exist\n\n' });
    const programs = contextOf();
    expect(reportFailure(error, programs.context, new SourceTexts(), true)).toBe(1);
    expect(programs.written.err).toBe('');
    expect(JSON.parse(programs.written.out)).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'E501', severity: 'error', message: 'x.png does not exist', file: null, line: null },
      ],
    });
  });

  it.each([
    ['ENOSPC', 'write', 'E527 a/b cannot be written: the disk is full'],
    ['EROFS', 'open', 'E526 a/b cannot be written: the file system is read-only'],
    ['EACCES', 'mkdir', 'E526 a/b cannot be written: permission denied'],
    ['EACCES', 'open', 'E502 a/b cannot be read: permission denied'],
    ['ENOENT', 'open', 'E501 a/b does not exist'],
  ])('tells %s of %s in words', (code, syscall, text) => {
    const { context, written } = contextOf();
    const error = Object.assign(new Error(code), { code, syscall, path: 'a/b' });
    expect(reportFailure(error, context, new SourceTexts(), false)).toBe(1);
    expect(written.err).toBe(`${text}\n\n`);
  });
});
