export type { HttpFetch, HttpPortOptions, HttpResponse } from './http-port.ts';
export { httpPort } from './http-port.ts';
