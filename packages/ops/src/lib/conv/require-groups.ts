import { failLayer } from '../definition/define-layer.js';

/** Ends a layer with E202 where its groups do not divide its channels or its filters. */
export function requireGroups({
  groups,
  channels,
  filters,
}: {
  readonly groups: number;
  readonly channels: number;
  readonly filters: number;
}): void {
  if (channels % groups !== 0)
    failLayer(
      'E202',
      { groups, channels, what: channels === 1 ? 'input channel' : 'input channels' },
      { argument: 'groups' },
    );
  if (filters % groups !== 0)
    failLayer(
      'E202',
      { groups, channels: filters, what: filters === 1 ? 'filter' : 'filters' },
      { argument: 'groups' },
    );
}
