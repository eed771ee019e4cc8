// A client for library.yaml that nobody wrote: the compiler made it. `dotnet run -- --stock` uses Kiota's own adapter instead of the fast one.
using Kiota.Utf8Json;
using Library;
using Library.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using OwnSpec;

await using LibraryServer server = await LibraryServer.StartAsync();
IRequestAdapter adapter = args.Contains("--stock")
    ? new HttpClientRequestAdapter(new AnonymousAuthenticationProvider())
    : new Utf8RequestAdapter(new AnonymousAuthenticationProvider()); // the models carry the code for it, because Kiota.Utf8Json is referenced
adapter.BaseUrl = server.Address;
var library = new LibraryClient(adapter);
Say("Adapter", adapter.GetType().Name);

// RequiredMembers: without a title this does not compile. TypedMaps: copies are a dictionary of numbers.
Book? added = await library.Books.PostAsync(new()
{
    Isbn = "978-3-16-148410-0",
    Title = "Letters from the Coast",
    Genre = Genre.Essay,
    Copies = new Dictionary<string, int> { ["Harbour"] = 2, ["Hill"] = 1 },
});
Say("Added", $"{added!.Title}, {added.Copies!.Values.Sum()} copies");

// OpenEnums: a genre that the document does not know is kept as it is, and compares like any other.
foreach (Book book in await library.Books.GetAsync() ?? [])
    Say("Listed", $"{book.Title} ({book.Genre})");
Say("Filtered", $"{(await library.Books.GetAsync(request => request.QueryParameters.Genre = Genre.Poetry))!.Count} poetry");

try
{
    await library.Books["978-0-00-000000-0"].GetAsync();
}
catch (Problem problem)
{
    Say("Refused", $"{problem.ResponseStatusCode}: {problem.Message}");
}

static void Say(string what, string text) => Console.WriteLine($"{what,-9} {text}");
