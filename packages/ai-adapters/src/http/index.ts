export type { HttpPortOptions, HttpResponse } from './http-port.ts';
export { httpPort } from './http-port.ts';
