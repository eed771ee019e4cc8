using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OwnSpec;

/// <summary>The service that library.yaml describes, as far as the sample needs it. It has learnt a genre that the document does not know.</summary>
internal sealed class LibraryServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private LibraryServer(WebApplication application) => this.application = application;

    public string Address => application.Urls.Single();

    public static async Task<LibraryServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        WebApplication application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        MapBooks(application);
        await application.StartAsync();
        return new LibraryServer(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static void MapBooks(WebApplication application)
    {
        var books = new ConcurrentDictionary<string, Entry>();
        foreach (Entry book in new Entry[] { new("978-1-86092-010-3", "Salt and Rain", "poetry"), new("978-0-306-40615-7", "The Paper Sea", "graphic-novel") })
            books[book.Isbn] = book;

        application.MapGet("/books", (string? genre) => books.Values.Where(book => genre is null || book.Genre == genre).OrderBy(book => book.Title, StringComparer.Ordinal));
        application.MapGet("/books/{isbn}", (string isbn) => books.TryGetValue(isbn, out Entry? book)
            ? Results.Ok(book)
            : Results.Problem($"There is no book {isbn}.", statusCode: 404));
        application.MapPost("/books", (Entry book) => books.TryAdd(book.Isbn, book)
            ? Results.Created($"/books/{book.Isbn}", book)
            : Results.Problem($"There is a book {book.Isbn} already.", statusCode: 409));
    }

    private sealed record Entry(string Isbn, string Title, string Genre, Dictionary<string, int>? Copies = null);
}
