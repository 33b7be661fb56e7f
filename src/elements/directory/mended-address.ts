import { mendedAddress, mendedAddressData } from '#domain/directory/mended-address.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { readPageData } from '#elements/kit/page-data.ts';

/** Leads on from an address that is not there to the one that was meant. */
class MendedAddress extends EnhancedElement {
  protected override start(): void {
    const { addresses } = readPageData(this, mendedAddressData);
    const mended = mendedAddress(location.pathname, addresses);
    if (mended) location.replace(mended + location.search + location.hash);
  }
}

defineElement('mended-address', MendedAddress);
