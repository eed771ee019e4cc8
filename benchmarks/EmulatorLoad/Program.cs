// Puts callers on a tenant and counts what goes wrong.
//   dotnet run -c Release --project benchmarks/EmulatorLoad -- [callers, 64] [seconds, 60]          plain requests, a tenant that answers
//   dotnet run -c Release --project benchmarks/EmulatorLoad -- faults [callers, 64] [seconds, 60]   the SDK, a tenant that fails
using EmulatorLoad;

bool faults = args is ["faults", ..];
string[] numbers = faults ? args[1..] : args;
int callers = numbers.Length > 0 ? int.Parse(numbers[0]) : 64;
TimeSpan duration = TimeSpan.FromSeconds(numbers.Length > 1 ? int.Parse(numbers[1]) : 60);

return await (faults ? FaultLoad.RunAsync(callers, duration) : PlainLoad.RunAsync(callers, duration)) ? 0 : 1;
