-- Run once by the image when its volume is empty. Per service one database and two roles: the owner migrates
-- the schema, the other one serves and gets what the migrations grant it.

\getenv owner_password CATALOG_OWNER_PASSWORD
\getenv app_password CATALOG_APP_PASSWORD
CREATE ROLE catalog_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE catalog_app LOGIN PASSWORD :'app_password';
CREATE DATABASE catalog OWNER catalog_owner;
REVOKE ALL ON DATABASE catalog FROM PUBLIC;
GRANT CONNECT ON DATABASE catalog TO catalog_app;

\getenv owner_password ADVISOR_OWNER_PASSWORD
\getenv app_password ADVISOR_APP_PASSWORD
CREATE ROLE advisor_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE advisor_app LOGIN PASSWORD :'app_password';
CREATE DATABASE advisor OWNER advisor_owner;
REVOKE ALL ON DATABASE advisor FROM PUBLIC;
GRANT CONNECT ON DATABASE advisor TO advisor_app;

\getenv owner_password FEEDBACK_OWNER_PASSWORD
\getenv app_password FEEDBACK_APP_PASSWORD
CREATE ROLE feedback_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE feedback_app LOGIN PASSWORD :'app_password';
CREATE DATABASE feedback OWNER feedback_owner;
REVOKE ALL ON DATABASE feedback FROM PUBLIC;
GRANT CONNECT ON DATABASE feedback TO feedback_app;
