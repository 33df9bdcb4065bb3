// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>Every shape that a generated operation reads or writes, for the serializer to know without looking at types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextConverter), typeof(TruthConverter), typeof(TimestampConverter)])]
[JsonSerializable(typeof(AddJiraUserToGroupBody))]
[JsonSerializable(typeof(AddPolicyResourceBody))]
[JsonSerializable(typeof(AssignOrganizationRoleBody))]
[JsonSerializable(typeof(CountDirectoryGroupsAnswer))]
[JsonSerializable(typeof(CountDirectoryUsersAnswer))]
[JsonSerializable(typeof(CreateBambooAccessTokenBody))]
[JsonSerializable(typeof(CreateJiraGroupBody))]
[JsonSerializable(typeof(CreateJiraUserBody))]
[JsonSerializable(typeof(CreatePersonalAccessTokenAnswer))]
[JsonSerializable(typeof(CreatePersonalAccessTokenBody))]
[JsonSerializable(typeof(CreatePolicyBody))]
[JsonSerializable(typeof(CreateScimGroupBody))]
[JsonSerializable(typeof(CreateScimUserBody))]
[JsonSerializable(typeof(DeactivateAccountBody))]
[JsonSerializable(typeof(Enveloped<DirectoryGroup>))]
[JsonSerializable(typeof(Enveloped<DirectoryUser>))]
[JsonSerializable(typeof(Enveloped<DomainData>))]
[JsonSerializable(typeof(Enveloped<EventData>))]
[JsonSerializable(typeof(Enveloped<OrgModel>))]
[JsonSerializable(typeof(Enveloped<Policy>))]
[JsonSerializable(typeof(GetDirectoryGroupStatsAnswer))]
[JsonSerializable(typeof(GetDirectoryUserStatsAnswer))]
[JsonSerializable(typeof(GetScimLinksByEmailBody))]
[JsonSerializable(typeof(GrantUserAccessBody))]
[JsonSerializable(typeof(IReadOnlyList<PersonalAccessToken>))]
[JsonSerializable(typeof(IReadOnlyList<ScimLink>))]
[JsonSerializable(typeof(IReadOnlyList<UserApiToken>))]
[JsonSerializable(typeof(ListEventActionsAnswer))]
[JsonSerializable(typeof(ListedPage<ApiTokenEntry>))]
[JsonSerializable(typeof(ListedPage<DomainData>))]
[JsonSerializable(typeof(ListedPage<EventData>))]
[JsonSerializable(typeof(ListedPage<GroupRoleAssignmentEntry>))]
[JsonSerializable(typeof(ListedPage<OrgModel>))]
[JsonSerializable(typeof(ListedPage<PolicyEntry>))]
[JsonSerializable(typeof(ListedPage<UserEntry>))]
[JsonSerializable(typeof(ListedPage<UserRoleAssignmentEntry>))]
[JsonSerializable(typeof(ListedPage<WorkspaceEntry>))]
[JsonSerializable(typeof(ManagedProfile))]
[JsonSerializable(typeof(PatchScimGroupBody))]
[JsonSerializable(typeof(PatchScimUserBody))]
[JsonSerializable(typeof(PollingEventPage))]
[JsonSerializable(typeof(QueryWorkspacesBody))]
[JsonSerializable(typeof(ReplaceScimGroupBody))]
[JsonSerializable(typeof(ReplaceScimUserBody))]
[JsonSerializable(typeof(RevokeOrganizationRoleBody))]
[JsonSerializable(typeof(RevokeUserAccessBody))]
[JsonSerializable(typeof(ScimGroup))]
[JsonSerializable(typeof(ScimList))]
[JsonSerializable(typeof(ScimUser))]
[JsonSerializable(typeof(SetManagedEmailBody))]
[JsonSerializable(typeof(UpdateManagedProfileBody))]
[JsonSerializable(typeof(UpdatePolicyBody))]
[JsonSerializable(typeof(UpdatePolicyResourceBody))]
[JsonSerializable(typeof(UpdateServiceAccountBody))]
[JsonSerializable(typeof(UserProductAccessActivityPage))]
internal sealed partial class OperationsJson : JsonSerializerContext;
