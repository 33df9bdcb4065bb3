using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>Every shape that is read or written, for the serializer to know without looking at types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextConverter), typeof(TruthConverter), typeof(TimestampConverter)])]
[JsonSerializable(typeof(ServiceErrors))]
[JsonSerializable(typeof(Page<OrganizationDirectory>))]
[JsonSerializable(typeof(Page<DirectoryUser>))]
[JsonSerializable(typeof(Page<DirectoryGroup>))]
[JsonSerializable(typeof(UserSearch))]
[JsonSerializable(typeof(UserInvitation))]
[JsonSerializable(typeof(InvitationAnswer))]
[JsonSerializable(typeof(GroupSearch))]
[JsonSerializable(typeof(NewGroup))]
[JsonSerializable(typeof(NewMember))]
[JsonSerializable(typeof(RoleOnResource))]
internal sealed partial class AdminApiJson : JsonSerializerContext;
