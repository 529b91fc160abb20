/** Where the data is, from the option and the environment: the same for every command. */
export function storeSettings(dataDir: string) {
  const { DATABASE_URL: databaseUrl, KANAME_ADMIN_DATABASE_URL: adminUrl, KANAME_KEY: key } = process.env;
  return { dataDir, databaseUrl, adminUrl, key };
}
