using System.Security.Cryptography;

namespace Auth0.Hooks.Emulator.Hooks;

/// <summary>
/// Identifiers as the service makes them: 26 characters of Crockford's base 32, ten for the milliseconds since 1970 and sixteen at
/// random. Identifiers of one generator sort in the order in which they were made.
/// </summary>
internal sealed class Ulid(TimeProvider time)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly object turn = new();
    private readonly byte[] random = new byte[16];
    private long last;

    public string Next()
    {
        lock (turn)
        {
            long now = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (now > last)
            {
                last = now;
                RandomNumberGenerator.Fill(random);
                for (int index = 0; index < random.Length; index++)
                    random[index] &= 31;
            }
            else
            {
                Increment();
            }

            return string.Create(26, (last, random), static (text, parts) =>
            {
                for (int index = 0; index < 10; index++)
                    text[index] = Alphabet[(int)(parts.last >> (5 * (9 - index))) & 31];
                for (int index = 0; index < 16; index++)
                    text[10 + index] = Alphabet[parts.random[index]];
            });
        }
    }

    private void Increment()
    {
        int digit = random.Length - 1;
        while (digit >= 0 && random[digit] == 31)
            random[digit--] = 0;
        if (digit >= 0)
            random[digit]++;
        else
            last++;
    }
}
