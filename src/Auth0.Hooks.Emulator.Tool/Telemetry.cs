using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Auth0.Hooks.Emulator.Tool;

/// <summary>Sends traces and metrics to a collector where the environment names one; the exporters read the standard variables themselves.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private Telemetry()
    {
        ResourceBuilder resource = ResourceBuilder.CreateDefault().AddService("auth0-hooks-emulator");
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(HooksEmulator.TelemetryName).AddOtlpExporter().Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(HooksEmulator.TelemetryName).AddOtlpExporter().Build();
    }

    public static Telemetry? Start() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")) ? null : new();

    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }
}
