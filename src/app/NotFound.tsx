import { Page } from '../ui/Page';

/** For an address that names no screen. */
export function NotFound() {
  return (
    <Page title="There is no such screen" lead="The address names none of this page's screens.">
      <p>
        <a href="#/">Go to the workbench</a>
      </p>
    </Page>
  );
}
