using System.Runtime.InteropServices;
using System.Text;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

public class LiveEventTests
{
    [Fact]
    public void A_file_written_in_place_is_one_event()
    {
        using LiveShop shop = Start();
        shop.Folder.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 1")));
        IsOneEvent(shop, "server:port: 8080 → 1");
    }

    [Fact]
    public void A_file_renamed_over_is_one_event()
    {
        using LiveShop shop = Start();
        shop.Folder.Replace("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 2")));
        IsOneEvent(shop, "server:port: 8080 → 2");
    }

    [Fact]
    public void A_file_deleted_and_created_is_one_event()
    {
        using LiveShop shop = Start(static live => live.Delay = TimeSpan.FromMilliseconds(600));
        File.Delete(shop.Folder.At("app.tsk"));
        shop.Folder.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 3")));
        IsOneEvent(shop, "server:port: 8080 → 3");
    }

    [Fact]
    public void A_folder_whose_link_is_flipped_as_Kubernetes_does_is_one_event()
    {
        LiveShopFolder folder = new(hasManifest: false);
        WriteVersion(folder, "..v1", LiveShopFolder.Base());
        File.CreateSymbolicLink(folder.At("..data"), "..v1");
        File.CreateSymbolicLink(folder.At("app.tsk"), "..data/app.tsk");
        File.CreateSymbolicLink(folder.At(LiveShopFolder.Manifest), "..data/" + LiveShopFolder.Manifest);
        using LiveShop shop = new(folder);

        WriteVersion(folder, "..v2", LiveShopFolder.Base(("port = 8080", "port = 4")));
        File.CreateSymbolicLink(folder.At("..data_tmp"), "..v2");
        Assert.Equal(0, Rename(Encoding.UTF8.GetBytes(folder.At("..data_tmp") + "\0"), Encoding.UTF8.GetBytes(folder.At("..data") + "\0")));
        Directory.Delete(folder.At("..v1"), recursive: true);
        IsOneEvent(shop, "server:port: 8080 → 4");
    }

    [Fact]
    public void A_file_that_is_only_touched_is_no_event()
    {
        using LiveShop shop = Start();
        File.SetLastWriteTimeUtc(shop.Folder.At("app.tsk"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Single(shop.Settle());
    }

    [Fact]
    public void A_file_written_anew_with_another_comment_and_order_of_blanks_is_no_event()
    {
        using LiveShop shop = Start();
        shop.Folder.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port =   8080   # the usual one")));
        Assert.Single(shop.Settle());
    }

    [Fact]
    public void Two_files_written_together_are_one_event()
    {
        using LiveShop shop = Start(static live => live.Delay = TimeSpan.FromMilliseconds(600), "Production");
        shop.Folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 5")));
        shop.Folder.Write("app.production.tsk", "motto: \"Sold.\"\n[server]\nport = 444\nadmin { port: 9000 }\n");
        TuskUpdate<AppConfig> update = shop.Next();
        Assert.Equal(["motto: \"Buy more.\" → \"Sold.\"", "retries: 3 → 5", "server:port: 443 → 444"], update.Changes.Select(static change => change.ToString()));
    }

    [Fact]
    public void A_folder_that_comes_later_is_found()
    {
        LiveShopFolder folder = new();
        string text = File.ReadAllText(folder.At(LiveShopFolder.Manifest));
        Directory.Delete(folder.Path, recursive: true);
        using LiveShop shop = new(folder);
        Assert.Equal(8080, shop.Current.Server.Port);

        Make(folder, text, 5);
        Assert.Equal(5, shop.Next().After.Server.Port);
        IsSeen(shop, 6);
    }

    [Fact]
    public void A_folder_that_is_deleted_and_made_anew_is_watched_on()
    {
        using LiveShop shop = Start();
        string text = File.ReadAllText(shop.Folder.At(LiveShopFolder.Manifest));
        Directory.Delete(shop.Folder.Path, recursive: true);
        Make(shop.Folder, text, 5);
        IsSeen(shop, 6);
    }

    [Fact]
    public void A_folder_in_whose_place_another_is_renamed_is_watched_on()
    {
        using LiveShop shop = Start();
        using LiveShopFolder other = new();
        other.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 5")));
        string away = shop.Folder.Path + "-away";
        Directory.Move(shop.Folder.Path, away);
        Directory.Move(other.Path, shop.Folder.Path);
        Directory.Move(away, other.Path);
        Assert.Equal(5, shop.Next().After.Server.Port);
        IsSeen(shop, 6);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_watched_on_where_the_link_is_turned()
    {
        using LiveShopFolder one = new(), other = new();
        one.Write("app.tsk", LiveShopFolder.Base());
        other.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 5")));
        LiveShopFolder link = new(hasManifest: false);
        Directory.Delete(link.Path);
        Directory.CreateSymbolicLink(link.Path, one.Path);
        using LiveShop shop = new(link);

        Directory.CreateSymbolicLink(link.Path + "-next", other.Path);
        Assert.Equal(0, Rename(Encoding.UTF8.GetBytes(link.Path + "-next\0"), Encoding.UTF8.GetBytes(link.Path + "\0")));
        Assert.Equal(5, shop.Next().After.Server.Port);
        IsSeen(shop, 6);
    }

    [Fact]
    public void A_host_that_is_gone_watches_nothing()
    {
        LiveShop shop = Start();
        shop.Shop.Dispose();
        shop.Folder.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 6")));
        Assert.Empty(shop.Shop.Updates);
        shop.Folder.Dispose();
    }

    /// <summary>rename(2): .NET moves no link to a folder over another.</summary>
    [DllImport("libc", EntryPoint = "rename")]
    private static extern int Rename(byte[] from, byte[] to);

    private static LiveShop Start(Action<TuskLiveFiles>? configure = null, string environment = "Development")
    {
        LiveShopFolder folder = new();
        folder.Write("app.tsk", LiveShopFolder.Base());
        return new LiveShop(folder, environment, configure: configure);
    }

    private static void Make(LiveShopFolder folder, string manifest, int port)
    {
        Directory.CreateDirectory(folder.Path);
        folder.Write(LiveShopFolder.Manifest, manifest);
        folder.Replace("app.tsk", LiveShopFolder.Base(("port = 8080", $"port = {port}")));
    }

    /// <summary>An edit comes although the folder was another one before.</summary>
    private static void IsSeen(LiveShop shop, int port)
    {
        shop.Folder.Replace("app.tsk", LiveShopFolder.Base(("port = 8080", $"port = {port}")));
        while (shop.Next().After.Server.Port != port)
        {
        }
    }

    private static void WriteVersion(LiveShopFolder folder, string name, string text)
    {
        Directory.CreateDirectory(folder.At(name));
        folder.Write(name + "/app.tsk", text);
        folder.Write(name + "/" + LiveShopFolder.Manifest, $$"""{ "build": "{{LiveShopFolder.Build}}" }""");
    }

    private static void IsOneEvent(LiveShop shop, string change)
    {
        IReadOnlyList<TuskUpdate<AppConfig>> updates = [shop.Next(), .. shop.Settle()];
        Assert.Equal(2, updates.Count);
        Assert.Equal(change, Assert.Single(updates[0].Changes).ToString());
        Truth.IsOne(shop.Shop.Host);
    }
}
