using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json;
using AdminApiMigrator.Client.Tests.Service;

namespace AdminApiMigrator.Client.Tests.Tokens;

public class ApiTokenTests
{
    private static readonly DateTimeOffset Expiry = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    // Made anew in each run, so that no scanner finds a token in the source.
    private readonly string _value = Guid.NewGuid().ToString("N");

    public static TheoryData<double, int[]> Warnings => new()
    {
        { 31, [] },
        { 30.001, [] },
        { 30, [30] },
        { 8, [30] },
        { 7, [7] },
        { 1.5, [7] },
        { 1, [1] },
        { 0.001, [1] },
    };

    [Theory]
    [MemberData(nameof(Warnings))]
    public void FirstUseSoLongBeforeExpiry_WarnsWithTheNearestThreshold(double daysBefore, int[] expected)
    {
        var token = NewToken(Expiry.AddDays(-daysBefore), out _);
        var told = new List<int>();
        token.Expiring += (_, e) => told.Add(e.Days);

        token.Reveal();
        token.Reveal();

        Assert.Equal(expected, told);
    }

    [Fact]
    public void UseOverTheWholeLife_WarnsThreeTimesAndThenRefuses()
    {
        var token = NewToken(Expiry.AddDays(-40), out var clock);
        var told = new List<ApiTokenExpiringEventArgs>();
        token.Expiring += (_, e) => told.Add(e);
        for (; clock.Now < Expiry; clock.Now = clock.Now.AddHours(6))
        {
            Assert.Equal(_value, token.Reveal());
        }

        var refusal = Assert.Throws<ApiTokenExpiredException>(token.Reveal);

        Assert.Equal([30, 7, 1], told.Select(e => e.Days));
        Assert.Equal([30, 7, 1], told.Select(e => e.Remaining.TotalDays));
        Assert.True(token.IsExpired);
        Assert.Equal(Expiry, refusal.ExpiredAt);
        Assert.Contains("2027-03-01", refusal.Message);
        Assert.Contains("create a new token", refusal.Message);
    }

    [Fact]
    public void Meter_ReadsTheDaysLeftAndNoSecret()
    {
        var token = NewToken(Expiry.AddDays(-6.5), out _);
        var readings = new ConcurrentQueue<(string Instrument, double Days, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == AdminApiTelemetry.Name)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => readings.Enqueue((instrument.Name, value, string.Join(',', tags.ToArray()))));
        listener.Start();

        token.Reveal();

        Assert.Contains(("adminapi.token.remaining", 6.5, "[kind, OrganizationKey]"), readings);
        Assert.DoesNotContain(readings, r => r.Tags.Contains(_value));
    }

    [Fact]
    public void TokenWithoutExpiry_IsNeitherWarnedOfNorRefused()
    {
        var token = new ApiToken(_value, ApiTokenKind.DataCenterToken, null, new SetClock(DateTimeOffset.MaxValue));
        token.Expiring += (_, _) => Assert.Fail("There is no expiry to warn of.");

        Assert.Equal(_value, token.Reveal());
        Assert.False(token.IsExpired);
    }

    [Fact]
    public void WhateverShowsTheToken_HidesItsValue()
    {
        var token = NewToken(Expiry.AddDays(-1), out var clock);
        clock.Now = Expiry;
        var refusal = Assert.Throws<ApiTokenExpiredException>(token.Reveal);

        string[] shown = [token.ToString(), $"{token}", JsonSerializer.Serialize(token), refusal.ToString()];

        Assert.All(shown, text => Assert.DoesNotContain(_value, text));
        Assert.Equal("OrganizationKey, value hidden, expires 2027-03-01 12:00Z", token.ToString());
        Assert.DoesNotContain(
            typeof(ApiToken).GetProperties(), p => p.PropertyType == typeof(string));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Bearer {0}")]
    [InlineData("{0}\n")]
    [InlineData("{0}\u00a0")]
    public void ValueThatNoTokenHas_IsRefusedWithoutQuotingIt(string format)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ApiToken(string.Format(format, _value)));

        Assert.DoesNotContain(_value, refusal.ToString());
        Assert.Contains("without 'Bearer'", refusal.Message);
    }

    private ApiToken NewToken(DateTimeOffset now, out SetClock clock)
        => new(_value, ApiTokenKind.OrganizationKey, Expiry, clock = new SetClock(now));
}
