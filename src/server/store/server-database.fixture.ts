import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** A server on which databases and roles may be made; `npm run test:postgres` starts one. Empty without. */
export const administrator = process.env.KANAME_TEST_ADMINISTRATOR_URL ?? "";

/** An empty database whose owner is a plain login. */
export async function aDatabase(): Promise<string> {
  const name = `kaname_${randomUUID().replaceAll("-", "")}`;
  await run(`create database ${name} owner kaname`);
  return urlFor("kaname", name);
}

/** A database whose owner is one login, and the program's another. */
export async function twoLogins(): Promise<{ readonly databaseUrl: string; readonly adminUrl: string }> {
  const name = `kaname_${randomUUID().replaceAll("-", "")}`;
  await run("create role kaname_owner login", "create role kaname_app login");
  await run(`create database ${name} owner kaname_owner`);
  return { databaseUrl: urlFor("kaname_app", name), adminUrl: urlFor("kaname_owner", name) };
}

function urlFor(user: string, database: string): string {
  const url = new URL(administrator);
  url.username = user;
  url.pathname = `/${database}`;
  return url.href;
}

async function run(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: administrator });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
