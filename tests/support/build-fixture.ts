/** `npm run build:fixture`: builds the sites that tests of behaviour look at, when anything they are made of has changed. */
import { buildFixture } from './fixture-site.ts';

buildFixture();
