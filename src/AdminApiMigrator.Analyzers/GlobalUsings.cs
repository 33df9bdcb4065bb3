// The parts of the analyzers, from the bottom up; src/ARCHITECTURE.md says which may use which, and a test holds them to it.
global using AdminApiMigrator.Evaluation;
global using AdminApiMigrator.Evaluation.Transfers;
global using AdminApiMigrator.Heuristics;
global using AdminApiMigrator.Matching;
global using AdminApiMigrator.Planning;
global using AdminApiMigrator.Program;
global using AdminApiMigrator.Requests;
global using AdminApiMigrator.SettingsFiles;
global using AdminApiMigrator.Text;
global using UriComponents = AdminApiMigrator.Evaluation.UriComponents;
