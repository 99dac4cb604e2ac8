import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"013 Plugins stand in a config, and several copies of a package are one","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/013-plugins-in-config.md","filePath":"decisions/013-plugins-in-config.md"}');
const _sfc_main = { name: "decisions/013-plugins-in-config.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_013-plugins-stand-in-a-config-and-several-copies-of-a-package-are-one" tabindex="-1">013 Plugins stand in a config, and several copies of a package are one <a class="header-anchor" href="#_013-plugins-stand-in-a-config-and-several-copies-of-a-package-are-one" aria-label="Permalink to &quot;013 Plugins stand in a config, and several copies of a package are one&quot;">​</a></h1><p><strong>Decision.</strong> A project&#39;s <code>convlang.config</code> names plugins, one on each line: <code>use plugin &quot;NAME&quot;</code>. The config that holds for a model file is that of its folder or of the nearest folder above, up to the root of the project (024). In a model file the same words are an error (E135). A path of a plugin stays below the config&#39;s folder; anything else is a package, found as Node finds it from there.</p><p><code>ConvlangError</code>, <code>OpError</code> and <code>LayerFailure</code> recognise instances of other copies of themselves, by their name and form.</p><p><strong>Why.</strong> Model files are passed around, and checking one must never run what it says. A config lies beside a project&#39;s build scripts and is as trusted as those. It has a grammar of one line instead of being a module, so that reading it runs nothing either and an editor can show what is wrong. JSON and modules came later (037).</p><p>The command is bundled (007), so a plugin that imports <code>@convlang/ops</code> has another copy of it. Data crosses that border as it is: graphs, ops and layers are plain values. The three error classes are what code asks <code>instanceof</code> for, and would otherwise turn a plugin&#39;s &quot;this window does not fit&quot; into a fault of convlang.</p><p><strong>Cost.</strong> Who has a downloaded folder with a config in it runs its plugins by checking a model there, as with any build tool.</p><p><strong>Left aside.</strong> Plugins as an option of the command: a model file would mean different things from call to call. Packages as peer dependencies alone, which the bundle does not use.</p><p><strong>When to revisit.</strong> When an editor loads configs of folders that nobody said to trust.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/013-plugins-in-config.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _013PluginsInConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _013PluginsInConfig as default
};
