import type * as Library from 'awesome-phonenumber';
import * as bundle from './awesome-phonenumber.bundle.js';

export const { parsePhoneNumber, getSupportedRegionCodes } = bundle as typeof Library;
