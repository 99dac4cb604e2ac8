import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf, systemCode } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';

const HOST = '127.0.0.1';

/** What the page may do: run what stands in it, show what stands in it, and ask this server. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves one page to this machine, and sends it anew to those who have it open when it changes. */
export class ReportServer {
  readonly #server: Server;
  readonly #port: number;
  readonly #listening = new Set<ServerResponse>();
  #page: string;

  private constructor(server: Server, page: string) {
    this.#page = page;
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response);
    });
  }

  /**
   * @param port 0 for any that is free
   * @param page the first one
   * @throws ConvlangError E669 when the port cannot be had
   */
  static async open(port: number, page: string): Promise<ReportServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => {
        const code = systemCode(error);
        reject(
          code === null
            ? error
            : new ConvlangError([
                report(
                  'E669',
                  { port, reason: code === 'EADDRINUSE' ? 'it is in use' : reasonOf(code) },
                  null,
                ),
              ]),
        );
      });
      server.listen(port, HOST, resolve);
    });
    return new ReportServer(server, page);
  }

  get address(): string {
    return `http://${HOST}:${this.#port}/`;
  }

  /** From now on this is the page. */
  show(page: string): void {
    this.#page = page;
    for (const response of this.#listening) send(response, 'message', page);
  }

  /** Tells those who have the page open that nothing more comes, and gives the port back. */
  async close(): Promise<void> {
    const ended = [...this.#listening].map((response) => {
      send(response, 'end', '');
      return new Promise<void>((resolve) => {
        response.once('close', resolve);
        response.end(resolve);
      });
    });
    await Promise.all(ended);
    const closed = new Promise<void>((resolve) =>
      this.#server.close(() => {
        resolve();
      }),
    );
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    // A page of another name that was led to this address may not read it.
    if (![`${HOST}:${this.#port}`, `localhost:${this.#port}`].includes(request.headers.host ?? ''))
      return end(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (request.url === '/events') return this.#listen(response);
    if (request.url !== '/') return end(response, 404);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(this.#page);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    this.#listening.add(response);
    response.once('close', () => this.#listening.delete(response));
    // Whoever comes back after a pause may have missed something.
    send(response, 'message', this.#page);
  }
}

function send(response: ServerResponse, event: string, text: string): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
