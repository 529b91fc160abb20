#!/bin/sh
# Runs once, when the server's data is made: one login that owns the tables, and a plain one for the program.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$KANAME_OWNER_PASSWORD" -v app="$KANAME_APP_PASSWORD" -U postgres <<'SQL'
create role kaname_owner login password :'owner';
create role kaname_app login password :'app';
create database kaname owner kaname_owner;
SQL
