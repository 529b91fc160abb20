/** Where the data is, from the option and the environment: the same for every command. */
export function storeSettings(dataDir: string) {
  const { DATABASE_URL: databaseUrl, KANAME_ADMIN_DATABASE_URL: adminUrl, KANAME_KEY: key } = process.env;
  return { dataDir, databaseUrl, adminUrl, key };
}

/** What the operator set up besides, from the environment. An empty variable is one that was not set. */
export function houseSettings() {
  const set = (name: string): string | undefined => process.env[name] || undefined;
  return {
    publicUrl: set("KANAME_PUBLIC_URL"),
    smtpUrl: set("KANAME_SMTP_URL"),
    mailFrom: set("KANAME_MAIL_FROM"),
    inquiryAddress: set("KANAME_INQUIRY_ADDRESS"),
    counsellorsFile: set("KANAME_COUNSELLORS"),
  };
}
