using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Pages(HttpClient http)
{
    private const string Site = "https://example.atlassian.net/rest/api/3";

    public async Task<int> AddAsync(string text)
    {
        var startAt = 0;
        while (true)
        {
            var page = await http.GetStringAsync($"{Site}/users/search?startAt={startAt}&maxResults=50&query={text}");
            if (page.Length == 0)
            {
                return startAt;
            }

            startAt += 50;
        }
    }

    public async Task SumAsync(int size)
    {
        long at = 0;
        for (var end = false; !end;)
        {
            var page = await http.GetStringAsync(Site + "/label?startAt=" + at + "&maxResults=" + (size + 1));
            at = at + size;
            end = page.Length < size;
        }
    }

    public async Task CountAsync()
    {
        for (var page = 1; page < 10; page++)
        {
            await http.GetAsync($"{Site}/project/search?page={page}");
        }
    }

    public async Task AskedAsync(List<string> found, int? from = null)
    {
        from ??= 0;
        do
        {
            var url = $"{Site}/groups/picker?query=a&startAt={from}";
            found.Add(await http.GetStringAsync(url));
            from += found.Count;
        }
        while (found.Count < 100);
    }
}
