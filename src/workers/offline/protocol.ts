/** What the service worker tells every open page while it stores the site. */
export interface StoringMessage {
  readonly kind: 'storing';
  readonly files: number;
  readonly totalFiles: number;
}
