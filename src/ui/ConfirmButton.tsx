import { useState } from 'react';
import { Button, type ButtonProps } from './Button';

/** A button for what cannot be undone: the first press asks, the second does it. */
export function ConfirmButton(
  props: Omit<ButtonProps, 'onClick' | 'onBlur'> & {
    readonly question: string;
    readonly onConfirm: () => void;
  },
) {
  const { question, onConfirm, children, tone, ...rest } = props;
  const [asking, setAsking] = useState(false);
  return (
    <Button
      {...rest}
      tone={asking ? 'danger' : (tone ?? 'plain')}
      onBlur={() => {
        setAsking(false);
      }}
      onClick={() => {
        setAsking(!asking);
        if (asking) onConfirm();
      }}
    >
      <span aria-live="polite">{asking ? question : children}</span>
    </Button>
  );
}
