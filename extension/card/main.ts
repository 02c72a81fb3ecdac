/** Wires: publishes the factory for the content script of the same isolated world. */
import { CARD_FACTORY } from '../protocol/card-contract.ts';
import { createCard } from './create-card.tsx';

Reflect.set(globalThis, Symbol.for(CARD_FACTORY), createCard);
