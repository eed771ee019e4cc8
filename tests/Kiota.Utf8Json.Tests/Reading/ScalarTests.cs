using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Kiota.Utf8Json.Tests.Reading;

public class ScalarTests
{
    [Fact]
    public void Each_type_reads_its_own_kind()
    {
        Assert.Equal("a\"\u00e9\ud83d\ude00", Json.Value("\"a\\\"\\u00e9\\ud83d\\ude00\"", Utf8Read.String));
        Assert.True(Json.Value("true", Utf8Read.Boolean));
        Assert.Equal(-5, Json.Value("-5", Utf8Read.Int32));
        Assert.Equal(long.MaxValue, Json.Value("9223372036854775807", Utf8Read.Int64));
        Assert.Equal((byte)255, Json.Value("255", Utf8Read.Byte));
        Assert.Equal((sbyte)-128, Json.Value("-128", Utf8Read.SByte));
        Assert.Equal(1.5f, Json.Value("1.5", Utf8Read.Single));
        Assert.Equal(1e300, Json.Value("1e300", Utf8Read.Double));
        Assert.Equal(0.1m, Json.Value("0.1", Utf8Read.Decimal));
        Assert.Equal(new byte[] { 1, 2, 3 }, Json.Value("\"AQID\"", Utf8Read.Bytes));
        Assert.Equal(new DateTimeOffset(2026, 11, 18, 1, 2, 3, TimeSpan.FromHours(2)), Json.Value("\"2026-11-18T01:02:03+02:00\"", Utf8Read.DateTimeOffset));
        Assert.Equal(new Date(2026, 11, 18).ToString(), Json.Value("\"2026-11-18\"", Utf8Read.Date)?.ToString());
        Assert.Equal(new Time(13, 45, 0), Json.Value("\"13:45:00\"", Utf8Read.Time));
        Assert.Equal(new TimeSpan(1, 2, 0, 0), Json.Value("\"P1DT2H\"", Utf8Read.TimeSpan));
        Assert.Equal(new TimeSpan(1, 2, 0, 0), Json.Value("\"1.02:00:00\"", Utf8Read.TimeSpan));
    }

    [Theory]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("\"0f8fad5bd9cb469fa16570867728950e\"")]
    public void A_uuid_reads_with_and_without_dashes(string json) =>
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), Json.Value(json, Utf8Read.Guid));

    [Theory]
    [InlineData("null")]
    [InlineData("{\"a\":[1,{}]}")]
    [InlineData("[[1],{\"a\":null}]")]
    public void Another_kind_reads_as_null_and_is_stepped_over(string json)
    {
        Assert.Null(Json.Value(json, Utf8Read.String));
        Assert.Null(Json.Value(json, Utf8Read.Boolean));
        Assert.Null(Json.Value(json, Utf8Read.Int32));
        Assert.Null(Json.Value(json, Utf8Read.Double));
        Assert.Null(Json.Value(json, Utf8Read.Guid));
        Assert.Null(Json.Value(json, Utf8Read.DateTimeOffset));
        Assert.Null(Json.Value(json, Utf8Read.TimeSpan));
        Assert.Null(Json.Value(json, Utf8Read.Bytes));
    }

    [Theory]
    [InlineData("5.0", 5)]
    [InlineData("5e3", 5000)]
    public void A_whole_number_is_an_integer_however_it_is_written(string json, int value)
    {
        Assert.Equal(value, Json.Value(json, Utf8Read.Int32));
        Assert.Equal(value, Json.Value(json, Utf8Read.Int64));
    }

    [Theory]
    [InlineData("3000000000")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    public void A_number_that_the_type_cannot_hold_is_malformed(string json) =>
        Assert.Throws<JsonException>(() => Json.Value(json, Utf8Read.Int32));

    [Theory]
    [InlineData("\"P\"")]
    [InlineData("\"two hours\"")]
    public void A_duration_that_is_none_is_malformed(string json) =>
        Assert.Throws<JsonException>(() => Json.Value(json, Utf8Read.TimeSpan));

    [Fact]
    public void Text_that_is_no_date_reads_as_null()
    {
        Assert.Null(Json.Value("\"tomorrow\"", Utf8Read.DateTimeOffset));
        Assert.Null(Json.Value("\"tomorrow\"", Utf8Read.Date));
        Assert.Null(Json.Value("\"tomorrow\"", Utf8Read.Guid));
        Assert.Null(Json.Value("\"###\"", Utf8Read.Bytes));
    }
}
