export { cardOf, pickedTarget } from './card-of.ts';
export { FirstCards } from './FirstCards.tsx';
export { PickedCard } from './PickedCard.tsx';
