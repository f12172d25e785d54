import type { FallbackProps } from 'react-error-boundary';
import { explainError } from '../domain/errors';

/** What is left when the page itself breaks: what happened, and the way on. */
export function Crash({ error, resetErrorBoundary }: FallbackProps) {
  const { what, todo } = explainError('internal');
  return (
    <main role="alert" style={{ padding: '2rem', maxWidth: '40rem' }}>
      <h1>{what}</h1>
      <p>{todo}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" onClick={resetErrorBoundary}>
        Try again
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        Reload
      </button>
    </main>
  );
}
