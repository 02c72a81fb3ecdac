/** Where mistakes are reported, if the project has such an address: the build puts it here from `package.json`. */
declare const __REPORT_ADDRESS__: string | null;

export const REPORT_ADDRESS: string | null = __REPORT_ADDRESS__;
