import { h } from 'preact';
import { DENSITIES, type Density } from '../core/settings/settings';
import { Choice } from './Choice';

const WORDS: Readonly<Record<Density, string>> = {
  first: 'First mention',
  every: 'Every mention',
  none: 'None',
};

export interface DensityChoiceProps {
  readonly density: Density;
  onDensity(density: Density): void;
}

/** Which mentions are marked in the article. */
export function DensityChoice({ density, onDensity }: DensityChoiceProps) {
  return (
    <Choice
      legend="Marks"
      name="density"
      options={DENSITIES}
      words={WORDS}
      value={density}
      onChange={onDensity}
    />
  );
}
